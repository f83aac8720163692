using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>Which tokens stand between quotation marks. A mark left open ends with its paragraph.</summary>
internal sealed class Quotation
{
    private readonly bool[] inside;

    public Quotation(AnalysedText text)
    {
        inside = new bool[text.TokenCount];
        var open = false;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.StartsParagraph) open = false;
            for (var t = sentence.First; t < sentence.End; t++)
            {
                switch (text[t].Form)
                {
                    case "“" or "„" or "«" or "``": open = true; break;
                    case "”" or "»" or "''": open = false; break;
                    case "\"": open = !open; break;
                }

                inside[t] = open;
            }
        }
    }

    public bool this[int token] => inside[token];
}
