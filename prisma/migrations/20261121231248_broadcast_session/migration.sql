-- AlterTable
ALTER TABLE "broadcast" ADD COLUMN     "session_id" UUID;

-- AddForeignKey
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE SET NULL ON UPDATE CASCADE;
