-- CreateIndex
CREATE INDEX "enrolment_unit_id_idx" ON "enrolment"("unit_id");
