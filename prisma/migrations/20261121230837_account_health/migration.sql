-- CreateTable
CREATE TABLE "account_quota" (
    "account_id" UUID NOT NULL,
    "counted" TEXT NOT NULL,
    "used" INTEGER NOT NULL,
    "allowance" INTEGER,
    "known_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_quota_pkey" PRIMARY KEY ("account_id","counted")
);

-- CreateIndex
CREATE INDEX "attempt_started_at_idx" ON "attempt" USING BRIN ("started_at");

-- CreateIndex
CREATE INDEX "delivery_sent_at_idx" ON "delivery" USING BRIN ("sent_at");

-- AddForeignKey
ALTER TABLE "account_quota" ADD CONSTRAINT "account_quota_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "channel_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
