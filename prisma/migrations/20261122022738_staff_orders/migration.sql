-- AlterTable
ALTER TABLE "broadcast" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "staff_order" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "contact_id" UUID NOT NULL,
    "coordinator_id" UUID NOT NULL,
    "order" JSONB NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "taken_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_order_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "staff_order_contact_id_idx" ON "staff_order"("contact_id");

-- CreateIndex
CREATE INDEX "staff_order_coordinator_id_idx" ON "staff_order"("coordinator_id");

-- AddForeignKey
ALTER TABLE "staff_order" ADD CONSTRAINT "staff_order_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_order" ADD CONSTRAINT "staff_order_coordinator_id_fkey" FOREIGN KEY ("coordinator_id") REFERENCES "coordinator"("id") ON DELETE CASCADE ON UPDATE CASCADE;
