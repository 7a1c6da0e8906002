-- DropIndex
DROP INDEX "delivery_broadcast_id_contact_id_key";

-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "part" SMALLINT NOT NULL DEFAULT 0;

-- CreateIndex
CREATE UNIQUE INDEX "delivery_broadcast_id_contact_id_part_key" ON "delivery"("broadcast_id", "contact_id", "part");
