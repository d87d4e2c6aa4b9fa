CREATE TABLE "taken_updates" (
	"update_id" bigint NOT NULL,
	"fingerprint" text NOT NULL,
	"taken_by" text NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"handled_at" timestamp with time zone,
	CONSTRAINT "taken_updates_update_id_fingerprint_pk" PRIMARY KEY("update_id","fingerprint")
);
--> statement-breakpoint
CREATE INDEX "taken_updates_taken" ON "taken_updates" USING btree ("taken_at");