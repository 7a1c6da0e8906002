-- CreateTable
CREATE TABLE "account_tokens" (
    "account_id" UUID NOT NULL,
    "sealed" TEXT,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "failure" TEXT,

    CONSTRAINT "account_tokens_pkey" PRIMARY KEY ("account_id")
);

-- AddForeignKey
ALTER TABLE "account_tokens" ADD CONSTRAINT "account_tokens_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "channel_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
