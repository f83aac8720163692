using System.Text.RegularExpressions;
using Entente.Text;
namespace Entente.Evaluation;
internal static class Plain
{
    public static AnalysedText Analyse(string text)
    {
        var s=new List<int>(); var e=new List<int>(); var sent=new List<int>{0}; 
        foreach (Match m in Regex.Matches(text, @"[A-Za-z]\.(?:[A-Za-z]\.)+|\d+:\d\d|[\p{L}\d]+|'s|’s|\S"))
        {
            s.Add(m.Index); e.Add(m.Index+m.Length);
            if (m.Value is "." or "!" or "?" && m.Index+2<text.Length && char.IsWhiteSpace(text[m.Index+1])) sent.Add(s.Count);
            else if (text.AsSpan(m.Index+m.Length).StartsWith("\n")) sent.Add(s.Count);
        }
        if (sent[^1]!=s.Count) sent.Add(s.Count);
        var d=sent.Distinct().ToArray();
        return new AnalysedText(text,0,text.Length,s.ToArray(),e.ToArray(),new bool[s.Count],d,new bool[d.Length-1]);
    }
}
