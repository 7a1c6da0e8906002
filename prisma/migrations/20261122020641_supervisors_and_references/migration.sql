-- AlterTable
ALTER TABLE "enrolment" ADD COLUMN     "supervisor_id" UUID;

-- AlterTable
ALTER TABLE "participant" ADD COLUMN     "reference" TEXT;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "reference" TEXT;

-- CreateIndex
CREATE INDEX "enrolment_supervisor_id_idx" ON "enrolment"("supervisor_id");

-- CreateIndex
CREATE INDEX "participant_reference_idx" ON "participant"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "session_programme_id_reference_key" ON "session"("programme_id", "reference");

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_supervisor_id_fkey" FOREIGN KEY ("supervisor_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE CASCADE;
