CREATE TABLE "barred_chats" (
	"chat_id" bigint PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "chat_hosts" (
	"chat_id" bigint PRIMARY KEY NOT NULL,
	"user_id" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "barred_chats" ADD CONSTRAINT "barred_chats_chat_id_subscribers_chat_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."subscribers"("chat_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "chat_hosts" ADD CONSTRAINT "chat_hosts_chat_id_subscribers_chat_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."subscribers"("chat_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "chat_hosts_user" ON "chat_hosts" USING btree ("user_id");