using Entente.Text;

namespace Example;

internal static class Trees
{
    public static void Print(AnalysedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            Console.WriteLine($"{sentence.Start}..{sentence.Stop} {sentence.Root.Form}");
            foreach (var token in sentence.Tokens)
                Console.WriteLine($"{token.Form}\t{token.Upos}\t{token.Lemma}\t{token.Relation}\t{token.Head.Form}");
        }
    }
}
