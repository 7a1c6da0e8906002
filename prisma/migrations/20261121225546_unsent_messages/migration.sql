-- AlterTable
ALTER TABLE "inbound_event" ADD COLUMN     "message_id" TEXT;

-- AlterTable
ALTER TABLE "misunderstood" ADD COLUMN     "inbound_event_id" BIGINT;

-- CreateIndex
CREATE INDEX "inbound_event_unsent" ON "inbound_event"("contact_id", "message_id") WHERE ((event #>> '{happening,type}'::text[]) = 'messageUnsent'::text);

-- CreateIndex
CREATE INDEX "misunderstood_inbound_event_id_idx" ON "misunderstood"("inbound_event_id");
