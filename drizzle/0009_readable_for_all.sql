-- Nobody has chosen the rich form after seeing a sample of it yet, and what was called plain had bold text and links.
UPDATE "subscribers" SET "format" = 'classic';
