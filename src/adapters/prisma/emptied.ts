/** Events of which nothing that they said may stay. */
import { Prisma } from "./generated/client.ts";

/** The event of a message or a tap as it is kept when nothing of what the message said may stay. */
export function emptied(row: "i" | "e"): Prisma.Sql {
  return Prisma.raw(`CASE ${row}.event #>> '{happening,type}'
    WHEN 'messageReceived' THEN jsonb_set(${row}.event, '{happening,message}', '{"type":"removed"}')
    WHEN 'choiceTapped' THEN jsonb_set(${row}.event, '{happening,value}', '""') #- '{happening,picked}'
    WHEN 'messageEdited' THEN jsonb_set(${row}.event, '{happening,text}', '""')
    ELSE ${row}.event END`);
}
