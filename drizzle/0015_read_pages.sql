CREATE TABLE "read_pages" (
	"source_slug" text NOT NULL,
	"external_key" text NOT NULL,
	"listed" jsonb NOT NULL,
	"born_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	"length" integer NOT NULL,
	"etag" text,
	"last_modified" text,
	"changed" boolean NOT NULL,
	CONSTRAINT "read_pages_source_slug_external_key_pk" PRIMARY KEY("source_slug","external_key")
);
--> statement-breakpoint
ALTER TABLE "read_pages" ADD CONSTRAINT "read_pages_source_slug_sources_slug_fk" FOREIGN KEY ("source_slug") REFERENCES "public"."sources"("slug") ON DELETE cascade ON UPDATE no action;