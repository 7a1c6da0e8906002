-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "cost" TEXT;
