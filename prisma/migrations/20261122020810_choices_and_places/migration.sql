-- AlterTable
ALTER TABLE "code_try" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'invite';

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "capacity" INTEGER,
ADD COLUMN     "choice_set_id" UUID,
ADD COLUMN     "makes_up_for_id" UUID;

-- CreateTable
CREATE TABLE "choice_set" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "programme_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "choice_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place" (
    "session_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "choice_set_id" UUID,
    "status" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "seq" BIGSERIAL NOT NULL,

    CONSTRAINT "place_pkey" PRIMARY KEY ("session_id","participant_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "choice_set_programme_id_slug_key" ON "choice_set"("programme_id", "slug");

-- CreateIndex
CREATE INDEX "place_session_id_status_seq_idx" ON "place"("session_id", "status", "seq");

-- CreateIndex
CREATE INDEX "place_participant_id_idx" ON "place"("participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "place_choice_set_id_participant_id_status_key" ON "place"("choice_set_id", "participant_id", "status");

-- CreateIndex
CREATE INDEX "session_choice_set_id_idx" ON "session"("choice_set_id");

-- CreateIndex
CREATE INDEX "session_makes_up_for_id_idx" ON "session"("makes_up_for_id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_choice_set_id_fkey" FOREIGN KEY ("choice_set_id") REFERENCES "choice_set"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_makes_up_for_id_fkey" FOREIGN KEY ("makes_up_for_id") REFERENCES "session"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "choice_set" ADD CONSTRAINT "choice_set_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_choice_set_id_fkey" FOREIGN KEY ("choice_set_id") REFERENCES "choice_set"("id") ON DELETE CASCADE ON UPDATE CASCADE;
