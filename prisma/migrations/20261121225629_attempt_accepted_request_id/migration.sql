-- AlterTable
ALTER TABLE "attempt" ADD COLUMN     "accepted_request_id" TEXT;
