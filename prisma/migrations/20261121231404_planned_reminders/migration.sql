-- DropIndex
DROP INDEX "reminder_rule_id_participant_id_session_id_key";

-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "programme_id" UUID,
ADD COLUMN     "session_id" UUID;

-- AlterTable
ALTER TABLE "enrolment" ADD COLUMN     "enrolled_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "reminder" ADD COLUMN     "occasion_id" UUID NOT NULL;

-- AlterTable
ALTER TABLE "reminder_rule" ALTER COLUMN "sessions" SET NOT NULL,
ALTER COLUMN "sessions" SET DEFAULT '{}';

-- CreateIndex
CREATE INDEX "delivery_of_change" ON "delivery"("session_id") WHERE (session_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "reminder_participant_id_idx" ON "reminder"("participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_rule_id_participant_id_occasion_id_key" ON "reminder"("rule_id", "participant_id", "occasion_id");
