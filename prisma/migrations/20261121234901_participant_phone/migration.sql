-- AlterTable
ALTER TABLE "participant" ADD COLUMN     "phone_hash" TEXT,
ADD COLUMN     "phone_sealed" TEXT;

-- CreateIndex
CREATE INDEX "participant_phone_hash_idx" ON "participant"("phone_hash");
