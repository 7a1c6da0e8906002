-- CreateTable
CREATE TABLE "erasure" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "contact_id" UUID NOT NULL,
    "asked_by" TEXT NOT NULL,
    "evidence" JSONB NOT NULL DEFAULT '{}',
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "erasure_contact_id_idx" ON "erasure"("contact_id");

-- CreateIndex
CREATE INDEX "erasure_open" ON "erasure"("asked_at") WHERE (done_at IS NULL);

-- AddForeignKey
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
