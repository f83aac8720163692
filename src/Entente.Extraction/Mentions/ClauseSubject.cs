using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>The subject of the clause in which a token stands.</summary>
internal static class ClauseSubject
{
    /// <summary>For a relative clause the noun it belongs to; null where the clause has none, or where the token is the subject itself.</summary>
    public static Token? Of(Token token)
    {
        for (var at = token; !at.IsRoot; at = at.Head)
        {
            var clause = at.Head;
            foreach (var c in clause.Children)
            {
                if (!c.Is("nsubj") || token.IsWithin(c)) continue;
                return c.Lemma is "which" or "who" or "that" && clause.Is("acl") && !clause.IsRoot ? clause.Head : c;
            }
        }

        return null;
    }
}
