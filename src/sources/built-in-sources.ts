import { SourceDefinition } from './source-definition.ts'

/**
 * What is read unless a source list file says otherwise. As far as public notes tell, none of them lets
 * its text be re-published, and all let a headline and a short summary of one's own stand with a link.
 */
export const BUILT_IN_SOURCES: readonly SourceDefinition[] = [
  {
    slug: 'ucmc',
    name: 'Ukraine Crisis Media Center',
    kind: 'feed' as const,
    url: 'https://uacrisis.org/en/feed/',
    wordpress: 'https://uacrisis.org/en/',
    language: 'en' as const,
    intervalMinutes: 30,
    rhythmHours: 48,
    selectors: { body: 'article .entry-content, .entry-content, article' },
  },
  {
    slug: 'air-force',
    name: 'Air Force of Ukraine',
    kind: 'telegram' as const,
    url: 'https://t.me/s/kpszsu',
    language: 'uk' as const,
    authority: 'official' as const,
    intervalMinutes: 10,
    rhythmHours: 36,
    // The channel warns of raids all day long; the nightly report is one post in fifty.
    keep: 'збит|подавлен|знищен|перехоплен|знешкоджен',
  },
  {
    slug: 'ukrinform',
    name: 'Ukrinform',
    kind: 'feed' as const,
    url: 'https://www.ukrinform.net/rss/rubric-ato',
    language: 'en' as const,
    intervalMinutes: 20,
    rhythmHours: 12,
    selectors: {
      body: 'article .newsText, div.newsText, article',
      drop: ['aside', 'img.pixel', 'section.read', 'div[data-name=int_hidden]'],
    },
  },
  {
    slug: 'kyiv-independent',
    name: 'The Kyiv Independent',
    kind: 'feed' as const,
    url: 'https://kyivindependent.com/news-archive/rss/',
    language: 'en' as const,
    // Syndication of its texts is sold.
    quoting: 'headline' as const,
    intervalMinutes: 30,
    rhythmHours: 12,
  },
  {
    slug: 'ukrainska-pravda',
    name: 'Ukrainska Pravda',
    kind: 'feed' as const,
    url: 'https://www.pravda.com.ua/eng/rss/view_news/',
    language: 'en' as const,
    intervalMinutes: 20,
    rhythmHours: 12,
    selectors: {
      body: 'div.post_news_text, div.post_text, div.post__text',
      drop: ['.post_tags', '.block_related', '.block_comments'],
    },
  },
  {
    slug: 'euromaidan-press',
    name: 'Euromaidan Press',
    kind: 'feed' as const,
    url: 'https://euromaidanpress.com/feed/',
    wordpress: 'https://euromaidanpress.com/',
    language: 'en' as const,
    intervalMinutes: 30,
    rhythmHours: 24,
    selectors: { body: 'div.entry-content' },
  },
].map((source) => SourceDefinition.parse(source))
