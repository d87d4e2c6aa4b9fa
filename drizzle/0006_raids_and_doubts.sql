ALTER TABLE "strike_rows" ADD COLUMN "raid" text;--> statement-breakpoint
ALTER TABLE "strike_rows" ADD COLUMN "doubts" text[] DEFAULT '{}' NOT NULL;