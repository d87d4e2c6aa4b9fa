CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TABLE "briefing_revisions" (
	"briefing_id" bigint NOT NULL,
	"revision" integer NOT NULL,
	"title" text,
	"text" text NOT NULL,
	"content_hash" text NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	CONSTRAINT "briefing_revisions_briefing_id_revision_pk" PRIMARY KEY("briefing_id","revision")
);
--> statement-breakpoint
CREATE TABLE "briefings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "briefings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source_slug" text NOT NULL,
	"external_key" text NOT NULL,
	"url" text,
	"title" text,
	"text" text NOT NULL,
	"content_hash" text NOT NULL,
	"revision" integer NOT NULL,
	"language" text,
	"day_number" integer,
	"published_on" date,
	"published_at" timestamp with time zone,
	"received_at" timestamp with time zone NOT NULL,
	"revised_at" timestamp with time zone,
	CONSTRAINT "briefings_origin" UNIQUE("source_slug","external_key")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "deliveries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"chat_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"slot" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"shard_id" bigint,
	"due_at" timestamp with time zone NOT NULL,
	"window_from" timestamp with time zone,
	"not_before" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"claimed_by" text,
	"claimed_at" timestamp with time zone,
	"message_ids" bigint[] NOT NULL,
	"shown" jsonb,
	"repeated" integer DEFAULT 0 NOT NULL,
	"ambiguous" integer DEFAULT 0 NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "deliveries_once" UNIQUE("chat_id","kind","slot")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"first_seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follows" (
	"chat_id" bigint NOT NULL,
	"words" text NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "follows_chat_id_words_pk" PRIMARY KEY("chat_id","words")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"slug" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"url" text,
	"language" text,
	"authority" text NOT NULL,
	"quoting" text NOT NULL,
	"interval_minutes" integer NOT NULL,
	"rhythm_hours" integer,
	"listed" boolean NOT NULL,
	"etag" text,
	"last_modified" text,
	"next_fetch_at" timestamp with time zone NOT NULL,
	"last_fetched_at" timestamp with time zone,
	"last_success_at" timestamp with time zone,
	"last_briefing_at" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"alerted_at" timestamp with time zone,
	"backfill_cursor" text
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "stories_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"briefing_id" bigint NOT NULL,
	"event_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"headline" text NOT NULL,
	"text" text NOT NULL,
	"words" text NOT NULL,
	"topics" text[] NOT NULL,
	"signature" integer[] NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "stories_position" UNIQUE("briefing_id","position")
);
--> statement-breakpoint
CREATE TABLE "strike_rows" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "strike_rows_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source_slug" text NOT NULL,
	"briefing_id" bigint,
	"import_key" text,
	"night" date,
	"model" text NOT NULL,
	"launched" integer,
	"launched_bound" text,
	"intercepted" integer,
	"intercepted_bound" text,
	"lost" integer,
	"scope" text NOT NULL,
	"role" text NOT NULL,
	"places" text[] NOT NULL,
	"launch_sites" text[] NOT NULL,
	"evidence" jsonb NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"superseded_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "subscribers" (
	"chat_id" bigint PRIMARY KEY NOT NULL,
	"thread_id" bigint,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"timezone" text NOT NULL,
	"delivery_time" text NOT NULL,
	"days" smallint[] NOT NULL,
	"format" text NOT NULL,
	"corrections" boolean NOT NULL,
	"status" text NOT NULL,
	"inactive_reason" text,
	"next_due_at" timestamp with time zone,
	"told_until" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topic_choices" (
	"chat_id" bigint NOT NULL,
	"topic" text NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "topic_choices_chat_id_topic_pk" PRIMARY KEY("chat_id","topic")
);
--> statement-breakpoint
ALTER TABLE "briefing_revisions" ADD CONSTRAINT "briefing_revisions_briefing_id_briefings_id_fk" FOREIGN KEY ("briefing_id") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "briefings" ADD CONSTRAINT "briefings_source_slug_sources_slug_fk" FOREIGN KEY ("source_slug") REFERENCES "public"."sources"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_chat_id_subscribers_chat_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."subscribers"("chat_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_chat_id_subscribers_chat_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."subscribers"("chat_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_briefing_id_briefings_id_fk" FOREIGN KEY ("briefing_id") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strike_rows" ADD CONSTRAINT "strike_rows_source_slug_sources_slug_fk" FOREIGN KEY ("source_slug") REFERENCES "public"."sources"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strike_rows" ADD CONSTRAINT "strike_rows_briefing_id_briefings_id_fk" FOREIGN KEY ("briefing_id") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic_choices" ADD CONSTRAINT "topic_choices_chat_id_subscribers_chat_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."subscribers"("chat_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "briefings_received" ON "briefings" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "deliveries_open" ON "deliveries" USING btree ("shard_id","not_before") WHERE "deliveries"."state" in ('queued', 'sending');--> statement-breakpoint
CREATE INDEX "events_first_seen" ON "events" USING btree ("first_seen_at");--> statement-breakpoint
CREATE INDEX "stories_event" ON "stories" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "stories_received" ON "stories" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "stories_words" ON "stories" USING gin ("words" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "strike_rows_import" ON "strike_rows" USING btree ("source_slug","import_key");--> statement-breakpoint
CREATE INDEX "strike_rows_night" ON "strike_rows" USING btree ("night");--> statement-breakpoint
CREATE INDEX "strike_rows_briefing" ON "strike_rows" USING btree ("briefing_id");--> statement-breakpoint
CREATE INDEX "subscribers_due" ON "subscribers" USING btree ("next_due_at") WHERE "subscribers"."status" = 'active';