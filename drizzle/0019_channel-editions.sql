CREATE TABLE "channel_editions" (
	"chat_id" bigint NOT NULL,
	"slot" text NOT NULL,
	"line" text,
	"line_asked_of" bigint,
	"taken_at" timestamp with time zone NOT NULL,
	"shown_at" timestamp with time zone,
	CONSTRAINT "channel_editions_chat_id_slot_pk" PRIMARY KEY("chat_id","slot")
);
--> statement-breakpoint
ALTER TABLE "chat_hosts" ADD COLUMN "previews" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "channel_editions" ADD CONSTRAINT "channel_editions_chat_id_subscribers_chat_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."subscribers"("chat_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "channel_editions_asked" ON "channel_editions" USING btree ("line_asked_of") WHERE "channel_editions"."line_asked_of" is not null;