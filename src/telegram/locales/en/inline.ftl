# Cards that are sent from any chat: @bot shahed july
inline-more = What can be asked here
inline-unclear = Not understood. What can be asked?
help-inline = In any chat: @{ $bot } shahed july, @{ $bot } frontline – choose a card, and it is sent there.
command-help-inline = What I can do, in other chats too
bot-description-inline = In any chat, write @{ $bot } and a question, such as “shahed july” or “frontline”, and choose a card to send.
