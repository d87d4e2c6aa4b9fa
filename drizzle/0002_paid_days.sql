CREATE TABLE "paid_days" (
	"day" date PRIMARY KEY NOT NULL,
	"messages" integer NOT NULL
);
