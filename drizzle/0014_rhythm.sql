ALTER TABLE "subscribers" ADD COLUMN "more_times" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "weekend_time" text;--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "quiet_from" text;--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "quiet_until" text;--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "silent" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "style" text DEFAULT 'full' NOT NULL;--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "light" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "catch_up_from" timestamp with time zone;