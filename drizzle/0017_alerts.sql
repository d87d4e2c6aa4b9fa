CREATE TABLE "alerts" (
	"chat_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"least" integer NOT NULL,
	CONSTRAINT "alerts_chat_id_kind_value_least_pk" PRIMARY KEY("chat_id","kind","value","least")
);
--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "told_on" date;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_chat_id_subscribers_chat_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."subscribers"("chat_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "alerts_wanted" ON "alerts" USING btree ("kind","value");