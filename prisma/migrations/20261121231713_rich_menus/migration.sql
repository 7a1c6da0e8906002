-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "rich_menu_id" UUID;

-- CreateTable
CREATE TABLE "rich_menu" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "platform_id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "is_default" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "rich_menu_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "rich_menu_account_id_idx" ON "rich_menu"("account_id");

-- CreateIndex
CREATE INDEX "contact_rich_menu_id_idx" ON "contact"("rich_menu_id");

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_rich_menu_id_fkey" FOREIGN KEY ("rich_menu_id") REFERENCES "rich_menu"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rich_menu" ADD CONSTRAINT "rich_menu_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "channel_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
