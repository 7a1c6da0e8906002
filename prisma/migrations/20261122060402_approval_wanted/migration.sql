-- AlterTable
ALTER TABLE "broadcast" ADD COLUMN     "approval_told_at" TIMESTAMPTZ(3),
ADD COLUMN     "approval_wanted_at" TIMESTAMPTZ(3),
ADD COLUMN     "approval_wanted_by" UUID;
