-- AlterTable
ALTER TABLE "reminder" ADD COLUMN     "about_id" UUID;

-- AlterTable
ALTER TABLE "reminder_rule" ADD COLUMN     "asks" TEXT NOT NULL DEFAULT 'participant',
ADD COLUMN     "form_id" UUID;

-- CreateTable
CREATE TABLE "form" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "programme_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "closes_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "form_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "form_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "form_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "form_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answering" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "form_id" UUID NOT NULL,
    "form_version_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "session_id" UUID,
    "about_id" UUID,
    "occasion" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 1,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "seed" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "submitted_at" TIMESTAMPTZ(3),
    "score" DOUBLE PRECISION,

    CONSTRAINT "answering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "form_id" UUID NOT NULL,
    "form_version_id" UUID NOT NULL,
    "session_id" UUID,
    "participant_id" UUID,
    "about_id" UUID,
    "answers" JSONB NOT NULL,
    "score" DOUBLE PRECISION,
    "max_score" DOUBLE PRECISION,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "response_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "form_programme_id_slug_key" ON "form"("programme_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "form_version_form_id_number_key" ON "form_version"("form_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "form_version_draft" ON "form_version"("form_id") WHERE (published_at IS NULL);

-- CreateIndex
CREATE INDEX "answering_participant_id_idx" ON "answering"("participant_id");

-- CreateIndex
CREATE INDEX "answering_session_id_idx" ON "answering"("session_id");

-- CreateIndex
CREATE INDEX "answering_about_id_idx" ON "answering"("about_id");

-- CreateIndex
CREATE INDEX "answering_form_version_id_idx" ON "answering"("form_version_id");

-- CreateIndex
CREATE INDEX "answering_unfinished" ON "answering"("updated_at") WHERE ((submitted_at IS NULL) AND (reminded_at IS NULL));

-- CreateIndex
CREATE UNIQUE INDEX "answering_form_id_participant_id_occasion_attempt_key" ON "answering"("form_id", "participant_id", "occasion", "attempt");

-- CreateIndex
CREATE INDEX "response_form_id_session_id_idx" ON "response"("form_id", "session_id");

-- CreateIndex
CREATE INDEX "response_participant_id_idx" ON "response"("participant_id");

-- CreateIndex
CREATE INDEX "response_session_id_idx" ON "response"("session_id");

-- CreateIndex
CREATE INDEX "response_about_id_idx" ON "response"("about_id");

-- CreateIndex
CREATE INDEX "response_form_version_id_idx" ON "response"("form_version_id");

-- CreateIndex
CREATE INDEX "reminder_about_id_idx" ON "reminder"("about_id");

-- AddForeignKey
ALTER TABLE "reminder_rule" ADD CONSTRAINT "reminder_rule_form_id_fkey" FOREIGN KEY ("form_id") REFERENCES "form"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_about_id_fkey" FOREIGN KEY ("about_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "form" ADD CONSTRAINT "form_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "form_version" ADD CONSTRAINT "form_version_form_id_fkey" FOREIGN KEY ("form_id") REFERENCES "form"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answering" ADD CONSTRAINT "answering_form_id_fkey" FOREIGN KEY ("form_id") REFERENCES "form"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answering" ADD CONSTRAINT "answering_form_version_id_fkey" FOREIGN KEY ("form_version_id") REFERENCES "form_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answering" ADD CONSTRAINT "answering_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answering" ADD CONSTRAINT "answering_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answering" ADD CONSTRAINT "answering_about_id_fkey" FOREIGN KEY ("about_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_form_id_fkey" FOREIGN KEY ("form_id") REFERENCES "form"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_form_version_id_fkey" FOREIGN KEY ("form_version_id") REFERENCES "form_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_about_id_fkey" FOREIGN KEY ("about_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A published version never changes, whoever asks: an update does not touch it.
CREATE RULE "form_version_stays" AS ON UPDATE TO "form_version" WHERE OLD.published_at IS NOT NULL DO INSTEAD NOTHING;
