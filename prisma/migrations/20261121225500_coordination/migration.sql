-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "coordinator_id" UUID,
ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "batch_id" UUID,
ADD COLUMN     "broadcast_id" UUID,
ADD COLUMN     "priority" SMALLINT NOT NULL DEFAULT 0,
ALTER COLUMN "contents" DROP NOT NULL;

-- AlterTable
ALTER TABLE "invite_code" ADD COLUMN     "coordinator_id" UUID,
ALTER COLUMN "participant_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "participant" ADD COLUMN     "preferred_contact_id" UUID;

-- AlterTable
ALTER TABLE "programme" ADD COLUMN     "country" TEXT NOT NULL DEFAULT 'VN',
ADD COLUMN     "days_off" INTEGER[] DEFAULT ARRAY[6, 7]::INTEGER[],
ADD COLUMN     "quiet_from" TEXT NOT NULL DEFAULT '21:00',
ADD COLUMN     "quiet_until" TEXT NOT NULL DEFAULT '07:00';

-- CreateTable
CREATE TABLE "calendar_day" (
    "programme_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "is_working" BOOLEAN NOT NULL,
    "note" TEXT,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("programme_id","day")
);

-- CreateTable
CREATE TABLE "coordinator" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "timezone" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "coordinator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coordinator_role" (
    "coordinator_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "coordinator_role_pkey" PRIMARY KEY ("coordinator_id","programme_id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "coordinator_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_request" (
    "token_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "status" INTEGER,
    "response" JSONB,

    CONSTRAINT "api_request_pkey" PRIMARY KEY ("token_id","key")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "coordinator_id" UUID,
    "door" TEXT NOT NULL,
    "programme_id" UUID,
    "action" TEXT NOT NULL,
    "subject_id" TEXT,
    "reason" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "segment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "programme_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "segment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "broadcast" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "filter" JSONB NOT NULL,
    "texts" JSONB NOT NULL,
    "send_at" TEXT,
    "expires_at" TIMESTAMPTZ(3),
    "urgent_reason" TEXT,
    "created_by" UUID,
    "approved_by" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "seconded_by" UUID,
    "seconded_at" TIMESTAMPTZ(3),
    "expanded_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "broadcast_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unreached" (
    "broadcast_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,

    CONSTRAINT "unreached_pkey" PRIMARY KEY ("broadcast_id","participant_id")
);

-- CreateTable
CREATE TABLE "batch" (
    "id" UUID NOT NULL,
    "broadcast_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "contents" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "handed_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "request_id" TEXT,
    "reason" TEXT,
    "advice" TEXT,

    CONSTRAINT "batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder_rule" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "programme_id" UUID NOT NULL,
    "cohort_id" UUID,
    "name" TEXT NOT NULL,
    "timing" JSONB NOT NULL,
    "sessions" JSONB,
    "texts" JSONB NOT NULL,
    "asks_attendance" BOOLEAN NOT NULL DEFAULT false,
    "may_digest" BOOLEAN NOT NULL DEFAULT false,
    "urgent_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stopped_at" TIMESTAMPTZ(3),

    CONSTRAINT "reminder_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "rule_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "session_id" UUID,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'planned',
    "reason" TEXT,
    "delivery_id" UUID,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "session_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "said" TEXT,
    "reason" TEXT,
    "said_at" TIMESTAMPTZ(3),
    "seen" TEXT,
    "seen_by" TEXT,
    "seen_at" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("session_id","participant_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "coordinator_name_key" ON "coordinator"("name");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "api_request_started_at_idx" ON "api_request"("started_at");

-- CreateIndex
CREATE INDEX "audit_entry_programme_id_id_idx" ON "audit_entry"("programme_id", "id");

-- CreateIndex
CREATE INDEX "audit_entry_subject_id_idx" ON "audit_entry"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "segment_programme_id_name_key" ON "segment"("programme_id", "name");

-- CreateIndex
CREATE INDEX "broadcast_programme_id_created_at_idx" ON "broadcast"("programme_id", "created_at");

-- CreateIndex
CREATE INDEX "batch_due" ON "batch"("due_at") WHERE (status = 'pending');

-- CreateIndex
CREATE INDEX "batch_handed" ON "batch"("handed_at") WHERE (status = ANY (ARRAY['queued'::text, 'sending'::text]));

-- CreateIndex
CREATE INDEX "batch_broadcast_id_idx" ON "batch"("broadcast_id");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_rule_programme_id_name_key" ON "reminder_rule"("programme_id", "name");

-- CreateIndex
CREATE INDEX "reminder_due" ON "reminder"("due_at") WHERE (status = 'planned');

-- CreateIndex
CREATE INDEX "reminder_session_id_idx" ON "reminder"("session_id");

-- CreateIndex
CREATE INDEX "reminder_delivery_id_idx" ON "reminder"("delivery_id");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_rule_id_participant_id_session_id_key" ON "reminder"("rule_id", "participant_id", "session_id");

-- CreateIndex
CREATE INDEX "attendance_participant_id_idx" ON "attendance"("participant_id");

-- CreateIndex
CREATE INDEX "contact_coordinator_id_idx" ON "contact"("coordinator_id");

-- CreateIndex
CREATE INDEX "delivery_batch" ON "delivery"("batch_id") WHERE (batch_id IS NOT NULL);

-- CreateIndex
CREATE UNIQUE INDEX "delivery_broadcast_id_contact_id_key" ON "delivery"("broadcast_id", "contact_id");

-- CreateIndex
CREATE INDEX "invite_code_coordinator_id_idx" ON "invite_code"("coordinator_id");

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_coordinator_id_fkey" FOREIGN KEY ("coordinator_id") REFERENCES "coordinator"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_broadcast_id_fkey" FOREIGN KEY ("broadcast_id") REFERENCES "broadcast"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_preferred_contact_id_fkey" FOREIGN KEY ("preferred_contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invite_code" ADD CONSTRAINT "invite_code_coordinator_id_fkey" FOREIGN KEY ("coordinator_id") REFERENCES "coordinator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_day" ADD CONSTRAINT "calendar_day_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinator_role" ADD CONSTRAINT "coordinator_role_coordinator_id_fkey" FOREIGN KEY ("coordinator_id") REFERENCES "coordinator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinator_role" ADD CONSTRAINT "coordinator_role_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_coordinator_id_fkey" FOREIGN KEY ("coordinator_id") REFERENCES "coordinator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_request" ADD CONSTRAINT "api_request_token_id_fkey" FOREIGN KEY ("token_id") REFERENCES "api_token"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unreached" ADD CONSTRAINT "unreached_broadcast_id_fkey" FOREIGN KEY ("broadcast_id") REFERENCES "broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unreached" ADD CONSTRAINT "unreached_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch" ADD CONSTRAINT "batch_broadcast_id_fkey" FOREIGN KEY ("broadcast_id") REFERENCES "broadcast"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch" ADD CONSTRAINT "batch_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "channel_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_rule" ADD CONSTRAINT "reminder_rule_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_rule" ADD CONSTRAINT "reminder_rule_cohort_id_fkey" FOREIGN KEY ("cohort_id") REFERENCES "cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "reminder_rule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "delivery"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
