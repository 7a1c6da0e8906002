-- AlterTable
ALTER TABLE "channel_account" ADD COLUMN     "spent_until" TIMESTAMPTZ(3);
