-- CreateTable
CREATE TABLE "received_file" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "inbound_event_id" BIGINT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'wanted',
    "content_type" TEXT,
    "size" BIGINT,
    "sha256" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "received_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "received_file_inbound_event_id_key" ON "received_file"("inbound_event_id");

-- CreateIndex
CREATE INDEX "received_file_due" ON "received_file"("due_at") WHERE (status = ANY (ARRAY['wanted'::text, 'doomed'::text]));

-- CreateIndex
CREATE INDEX "received_file_contact_id_idx" ON "received_file"("contact_id");

-- AddForeignKey
ALTER TABLE "received_file" ADD CONSTRAINT "received_file_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "channel_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "received_file" ADD CONSTRAINT "received_file_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "received_file" ADD CONSTRAINT "received_file_inbound_event_id_fkey" FOREIGN KEY ("inbound_event_id") REFERENCES "inbound_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
