using System.Text.RegularExpressions;
using Entente.Records;

namespace Entente.Extraction.Layout;

/// <summary>What stands on pages around an article: links, counters, credits, notes on subscriptions.</summary>
internal static partial class ResidueRules
{
    private const int LongestText = 600; // characters

    private sealed record Pattern(Rule Rule, Regex Regex, int LongestBlock);

    // Tried in this order; a block longer than the last number (in words) is an article's own words whatever it begins with.
    private static readonly Pattern[] Whole =
    [
        new(new("layout.read-also", "A line that sends the reader to another article."), ReadAlso(), 60),
        new(new("layout.paywall", "A note that the article, or the rest of it, is for subscribers."), Paywall(), 60),
        new(new("layout.newsletter", "An invitation to subscribe to a newsletter, channel or account."), Newsletter(), 60),
        new(new("layout.cookies", "A notice on cookies, privacy or copyright."), Cookies(), 80),
        new(new("layout.advertisement", "The mark of an advertisement."), Advertisement(), 12),
        new(new("layout.counter", "A count of reads, views, shares or comments, or a reading time."), Counter(), 8),
        new(new("layout.share", "Buttons for sharing, printing or following."), Share(), 14),
        new(new("layout.time-stamp", "A date or time that stands alone."), TimeStamp(), 16),
        new(new("layout.byline", "The names of those who wrote, reported or edited."), Byline(), 40),
    ];

    private static readonly Rule SourceMark = new("layout.source-mark", "A mark of the site that the text was taken from.");
    private static readonly Rule NameLine = new("layout.name-line", "A name alone beside a date, a counter or itself: a byline.");

    public static IReadOnlyList<Rule> Rules { get; } = [.. Whole.Select(p => p.Rule), SourceMark, NameLine];

    /// <summary>The rule that sets the whole block aside; null for a block of the article.</summary>
    public static Rule? OfBlock(Block block)
    {
        if (block.Text.Length > LongestText) return null;
        foreach (var pattern in Whole)
            if (block.Words <= pattern.LongestBlock && pattern.Regex.IsMatch(block.Text)) return pattern.Rule;
        return null;
    }

    /// <summary>Marks within a block, glued to the article's words or alone.</summary>
    public static IEnumerable<Residue> Within(Block block) =>
        from Match m in SourceMarks().Matches(block.Text)
        select new Residue(new TextSpan(block.Span.Start + m.Index, block.Span.Start + m.Index + m.Length), SourceMark.Id);

    /// <summary>
    /// A line of nothing but two to four capitalised words is a byline where it stands beside its own double or beside a time stamp,
    /// counter or byline.
    /// </summary>
    public static Rule? OfNameLine(IReadOnlyList<Block> blocks, int at, IReadOnlyList<Rule?> found)
    {
        if (!CapitalisedWords().IsMatch(blocks[at].Text)) return null;
        for (var i = Math.Max(0, at - 2); i <= Math.Min(blocks.Count - 1, at + 2); i++)
        {
            if (i != at && blocks[i].Text == blocks[at].Text) return NameLine;
            if (Math.Abs(i - at) == 1 && found[i]?.Id is "layout.time-stamp" or "layout.counter" or "layout.byline" or "layout.name-line") return NameLine;
        }

        return null;
    }

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^\W*((read|see|watch|listen|view|discover)\s+(also|more|next|the full|our|on:)\b|(you (can|may|might|could) )?also (read|see|like|watch)\b|(you (can|may|might) |you'll )also (read|like|be interested)\b|(read|watch|listen|related|see|explore|in pictures|recommended|further reading|must read|go deeper|more from [^.]{1,40})\s*:|(related|recommended|more) (articles?|stories|content|news|coverage|topics|reading|on this (story|topic))\b[^.]*$|most (read|popular|viewed|shared)\b[^.]*$|trending( now)?$|don[’']t miss\b|editor[’']?s[’']? (picks?|choice)\b|(click|tap) here\b|top stories$|keep reading$|up next\b|skip to\b)", Loose)]
    private static partial Regex ReadAlso();

    [GeneratedRegex(@"(you have \d+ ?% of this article|\b(article|rest|content|story|remainder)\b[^.]{0,40}\b(reserved|exclusive|available only|only available)\b[^.]{0,20}\b(subscribers|members)|\balready (a |have a )?(subscriber|subscribed|subscription|member)\b|^(subscribe|sign in|log in|sign up|register|become a member)\b[^.]{0,60}\b(read|continue|access|unlock|account|subscription|today|now|free)\b|\bto (continue reading|read the (rest|full)|unlock this)\b|^(this|the) (article|story|content) is (reserved|free|for)\b|\bfree trial\b|create (a|your) free account|support (our|independent) journalism)", Loose)]
    private static partial Regex Paywall();

    [GeneratedRegex(@"(\bnewsletters?\b.{0,80}\b(sign up|subscribe|inbox|email|weekly|daily|free)\b|\b(sign up|subscribe|register)\b.{0,80}\bnewsletters?\b|\b(straight|delivered|directly|right) to your inbox\b|^(follow|join|find|like) (us|our|the [A-Z]\w+)\b.{0,60}\b(on|at|channel)\b|^get (the|our) (latest|best|day[’']s|top)\b|^(sign up|subscribe)( now| today| here)?\W*$|^(enter )?your e-?mail( address)?\W*$)", Loose)]
    private static partial Regex Newsletter();

    [GeneratedRegex(@"(\b(we|site|website|page)\b.{0,60}\bcookies\b|\bcookies?\b.{0,40}\b(policy|settings|accept|consent|preferences)\b|^(accept|reject|manage)( all)? cookies|^privacy (policy|notice)|^terms (of|and) |all rights reserved|^(©|\(c\)|copyright\b)|may not be (published|reproduced|republished|redistributed))", Loose)]
    private static partial Regex Cookies();

    [GeneratedRegex(@"^\W*(advertisement|advertising|advertorial|sponsored( content| post)?|ads?( by \w+)?|promoted( content)?|(story|article) continues (below|after)( this)?( advertisement| ad)?|(scroll|continue reading) (to continue|below|the main story)|paid (content|post)|sponsor message)\W*$", Loose)]
    private static partial Regex Advertisement();

    [GeneratedRegex(@"^\W*(\d[\d.,]*\s?[km]?\+?\s+(reads?|views?|shares?|comments?|likes?|reactions?|followers?|votes?|people reading)|(comments?|shares?|views?|reads?)\W{0,3}\d[\d.,]*|\d+[ -]min(ute)?s?( read)?|(reading|read) time\W.*|no comments?|leave a (comment|reply)|(add|post|write) a comment|(view|show|hide)( all)? comments)\W*$", Loose)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^\W*(share|tweet|print|e-?mail|save|copy|link|pin|post|send|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|messenger|instagram|youtube|bookmark|listen|comments?|more|this|the|article|story|page|on|to|via|with|it|a|friend|icon|button|follow|us|gift)(\W+(share|tweet|print|e-?mail|save|copy|link|pin|post|send|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|messenger|instagram|youtube|bookmark|listen|comments?|more|this|the|article|story|page|on|to|via|with|it|a|friend|icon|button|follow|us|gift))*\W*$", Loose)]
    private static partial Regex Share();

    [GeneratedRegex(@"^\W*(published|updated|last updated|posted|modified|created|issued|first published|date|on|at|by|the|of|and|am|pm|a\.m|p\.m|gmt|utc|est|edt|cet|cest|bst|et|ist|local time|hrs?|hours?|min(ute)?s?|ago|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|\d{1,4}(st|nd|rd|th)?|\d{1,2}[:.h]\d{2}([:.]\d{2})?(am|pm)?|\d{4}-\d\d-\d\dt[\d:.z+-]+)(\W+(published|updated|last updated|posted|modified|created|issued|first published|date|on|at|by|the|of|and|am|pm|a\.m|p\.m|gmt|utc|est|edt|cet|cest|bst|et|ist|local time|hrs?|hours?|min(ute)?s?|ago|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|\d{1,4}(st|nd|rd|th)?|\d{1,2}[:.h]\d{2}([:.]\d{2})?(am|pm)?|\d{4}-\d\d-\d\dt[\d:.z+-]+))*\W*$", Loose)]
    private static partial Regex TimeStamp();

    [GeneratedRegex(@"^\W*((?i:written|reported|compiled|edited|translated|interview|text|words|story|analysis|photos?) )?(By|BY|by)\s*:?\s+(\p{Lu}[\p{L}.’'-]+[ ,|]*(and |et |in [\p{L} ]+)?){1,9}(\W*(?i:reporter|correspondent|staff writer|editor|for [\p{L} ]+|staff|writer|afp|ap|reuters|associated press))*\W*$|^\W*(?i:(additional )?reporting by|writing by|editing by|compiled by|translated (from|by)|with inputs from|with (reports?|files) from|our (staff|correspondent)|staff (report|reporter|writer)s?\W*$)|\b(?i:contributed to this (report|article|story))\b|^\W*(?i:reporting by)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    [GeneratedRegex(@"\b[Ss]ource:? site[- ]?\d+")]
    private static partial Regex SourceMarks();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.’'-]+( (\p{Lu}[\p{L}.’'-]*|de|da|di|la|le|van|von|der|den|bin|al)){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalisedWords();
}
