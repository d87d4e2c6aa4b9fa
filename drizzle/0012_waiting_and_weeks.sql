ALTER TABLE "deliveries" ADD COLUMN "waits_for" date;--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "wait_until" text;--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "figures_note" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "weekly" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "next_week_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "deliveries_waiting" ON "deliveries" USING btree ("waits_for") WHERE "deliveries"."waits_for" is not null and "deliveries"."state" = 'queued';--> statement-breakpoint
CREATE INDEX "subscribers_week" ON "subscribers" USING btree ("next_week_at") WHERE "subscribers"."next_week_at" is not null;--> statement-breakpoint
CREATE INDEX "subscribers_figures_note" ON "subscribers" USING btree ("chat_id") WHERE "subscribers"."figures_note";