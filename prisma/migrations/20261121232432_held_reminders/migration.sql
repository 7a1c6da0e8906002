-- DropIndex
DROP INDEX "reminder_due";

-- AlterTable
ALTER TABLE "reminder" ADD COLUMN     "wakes_at" TIMESTAMPTZ(3) NOT NULL;

-- CreateIndex
CREATE INDEX "reminder_due" ON "reminder"("wakes_at") WHERE (status = 'planned');
