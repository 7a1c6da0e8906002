-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "profile_read_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "consent_profile" ON "consent"("contact_id") WHERE (purpose = 'profile'::text);
