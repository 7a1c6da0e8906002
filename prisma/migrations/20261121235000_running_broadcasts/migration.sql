-- The queue is told of accounts now, not of rows: there is no status for having been told.
UPDATE "delivery" SET "status" = 'pending' WHERE "status" = 'queued';

-- DropIndex
DROP INDEX "batch_due";

-- DropIndex
DROP INDEX "batch_handed";

-- DropIndex
DROP INDEX "delivery_due";

-- DropIndex
DROP INDEX "delivery_handed";

-- DropIndex
DROP INDEX "delivery_inbound_event_id_idx";

-- DropIndex
DROP INDEX "delivery_open";

-- AlterTable
ALTER TABLE "batch" ADD COLUMN     "is_in_doubt" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "timezone" TEXT NOT NULL;

-- AlterTable
ALTER TABLE "broadcast" ADD COLUMN     "finished_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "values" JSONB;

-- CreateIndex
CREATE INDEX "batch_due" ON "batch"("account_id", "due_at") WHERE (status = 'pending'::text);

-- CreateIndex
CREATE INDEX "batch_sending" ON "batch"("handed_at") WHERE (status = 'sending'::text);

-- CreateIndex
CREATE INDEX "delivery_open" ON "delivery"("contact_id", "seq") WHERE ((priority = 0) AND (status = ANY (ARRAY['pending'::text, 'sending'::text])));

-- CreateIndex
CREATE INDEX "delivery_due" ON "delivery"("account_id", "priority", "due_at") WHERE ((status = 'pending'::text) AND (broadcast_id IS NULL));

-- CreateIndex
CREATE INDEX "delivery_broadcast_due" ON "delivery"("broadcast_id", "account_id", "due_at") WHERE ((status = 'pending'::text) AND (broadcast_id IS NOT NULL) AND (batch_id IS NULL));

-- CreateIndex
CREATE INDEX "delivery_sending" ON "delivery"("handed_at") WHERE (status = 'sending'::text);

-- CreateIndex
CREATE INDEX "delivery_inbound_event_id_idx" ON "delivery"("inbound_event_id") WHERE (inbound_event_id IS NOT NULL);
