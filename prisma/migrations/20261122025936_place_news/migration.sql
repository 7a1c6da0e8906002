-- CreateTable
CREATE TABLE "place_news" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participant_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "session_id" UUID,
    "choice_set_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "place_news_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "place_news_open" ON "place_news"("created_at") WHERE (ended_at IS NULL);

-- CreateIndex
CREATE INDEX "place_news_participant_id_idx" ON "place_news"("participant_id");

-- CreateIndex
CREATE INDEX "place_news_session_id_idx" ON "place_news"("session_id");

-- AddForeignKey
ALTER TABLE "place_news" ADD CONSTRAINT "place_news_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_news" ADD CONSTRAINT "place_news_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_news" ADD CONSTRAINT "place_news_choice_set_id_fkey" FOREIGN KEY ("choice_set_id") REFERENCES "choice_set"("id") ON DELETE CASCADE ON UPDATE CASCADE;
