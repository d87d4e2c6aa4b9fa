CREATE TABLE "feedback" (
	"admin_id" bigint NOT NULL,
	"message_id" bigint NOT NULL,
	"chat_id" bigint NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "feedback_admin_id_message_id_pk" PRIMARY KEY("admin_id","message_id")
);
--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_chat_id_subscribers_chat_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."subscribers"("chat_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "feedback_sender" ON "feedback" USING btree ("chat_id","sent_at");