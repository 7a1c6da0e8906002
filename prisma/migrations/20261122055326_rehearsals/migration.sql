-- CreateTable
CREATE TABLE "rehearsal" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "programme_id" UUID NOT NULL,
    "order" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'wanted',
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "taken_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "report" JSONB,

    CONSTRAINT "rehearsal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "rehearsal_programme_id_asked_at_idx" ON "rehearsal"("programme_id", "asked_at");

-- CreateIndex
CREATE INDEX "rehearsal_open" ON "rehearsal"("asked_at") WHERE (status = ANY (ARRAY['wanted'::text, 'running'::text]));

-- AddForeignKey
ALTER TABLE "rehearsal" ADD CONSTRAINT "rehearsal_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;
