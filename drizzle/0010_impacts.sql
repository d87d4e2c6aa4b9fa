CREATE TABLE "impact_rows" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "impact_rows_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source_slug" text NOT NULL,
	"briefing_id" bigint NOT NULL,
	"night" date,
	"raid" text,
	"counts" jsonb NOT NULL,
	"scope" text NOT NULL,
	"role" text NOT NULL,
	"doubts" text[] NOT NULL,
	"evidence" jsonb NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"superseded_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "impact_rows" ADD CONSTRAINT "impact_rows_source_slug_sources_slug_fk" FOREIGN KEY ("source_slug") REFERENCES "public"."sources"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impact_rows" ADD CONSTRAINT "impact_rows_briefing_id_briefings_id_fk" FOREIGN KEY ("briefing_id") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "impact_rows_night" ON "impact_rows" USING btree ("night");--> statement-breakpoint
CREATE INDEX "impact_rows_briefing" ON "impact_rows" USING btree ("briefing_id");