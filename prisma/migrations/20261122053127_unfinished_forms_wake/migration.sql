-- DropIndex
DROP INDEX "answering_unfinished";

-- AlterTable
ALTER TABLE "answering" ADD COLUMN     "wakes_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "answering_unfinished" ON "answering"("wakes_at") WHERE (submitted_at IS NULL);

-- What was begun before is looked at a day after it was left.
UPDATE "answering" SET "wakes_at" = "updated_at" + interval '1 day' WHERE "submitted_at" IS NULL AND "reminded_at" IS NULL;
