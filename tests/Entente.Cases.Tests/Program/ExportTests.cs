using System.Text.Json;

namespace Entente.Cases.Tests.Program;

public sealed class ExportTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Two_cases_of_the_same_documents_give_the_same_bytes()
    {
        Reports.Write(folder, "in", 6);
        var files = Directory.GetFiles(folder["in"]).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(0, ProgramRun.Of(["read", folder["a.case"], .. files]).ExitCode);
        // Other order, other number of cores, in two goes.
        string[] oneCore = ["env", "DOTNET_PROCESSOR_COUNT=1"];
        Assert.Equal(0, ProgramRun.Through(oneCore, ["read", folder["b.case"], .. files.Reverse().Take(2)]).ExitCode);
        Assert.Equal(0, ProgramRun.Through(oneCore, ["read", folder["b.case"], .. files.Reverse()]).ExitCode);
        Assert.Equal(Exports.Of(folder, "a.case"), Exports.Of(folder, "b.case"));
    }

    [Fact]
    public void Keys_stand_in_the_order_of_the_documentation_and_quotes_in_the_text()
    {
        Reports.Write(folder, "in", 1);
        var text = File.ReadAllText(folder["in/000.txt"]);
        ProgramRun.Of("read", folder["a.case"], folder["in"], "--published", "2030-05-06", "--outlet", "Harbour Post");
        Exports.Of(folder, "a.case");

        var document = Assert.Single(Lines("documents"));
        Assert.Equal("id sha256 path url title outlet language published publishedFrom length copyOf credits", Keys(document));
        Assert.Equal(("Grain talks, round 0", "Harbour Post", "2030-05-06", "given", text.Length),
            (document.GetProperty("title").GetString(), document.GetProperty("outlet").GetString(), document.GetProperty("published").GetString(), document.GetProperty("publishedFrom").GetString(), document.GetProperty("length").GetInt32()));

        var statements = Lines("statements");
        Assert.NotEmpty(statements);
        foreach (var statement in statements)
        {
            Assert.Equal("id document speaker cue kind act content certainty certaintyPath denial within chain rule", Keys(statement));
            var speaker = statement.GetProperty("speaker");
            Assert.Equal("text start end name actorId spokenFor kind unnamed unresolved resolvedBy", Keys(speaker));
            if (speaker.GetProperty("start").ValueKind == JsonValueKind.Number) Assert.Equal(speaker.GetProperty("text").GetString(), Quote(speaker, text));
            if (statement.GetProperty("cue") is { ValueKind: JsonValueKind.Object } cue) Assert.Equal(cue.GetProperty("text").GetString(), Quote(cue, text));
            var chain = statement.GetProperty("chain").EnumerateArray().ToList();
            Assert.All(chain, link => Assert.Equal("link text start end name actorId spokenFor kind unnamed unresolved resolvedBy", Keys(link)));
            Assert.Equal(("outlet", "Harbour Post"), (chain[0].GetProperty("link").GetString(), chain[0].GetProperty("name").GetString()));
        }

        foreach (var claim in Lines("claims"))
        {
            Assert.Equal("id document frame roles evidence holder statement certainty rule", Keys(claim));
            Assert.Equal("agent recipient item quantity place time", Keys(claim.GetProperty("roles")));
            Assert.NotEmpty(Quote(claim.GetProperty("evidence"), text));
        }
    }

    private JsonElement[] Lines(string kind) => [.. File.ReadAllLines(folder[$"a.case.export/{kind}.jsonl"]).Select(line => JsonDocument.Parse(line).RootElement)];

    private static string Keys(JsonElement of) => string.Join(' ', of.EnumerateObject().Select(p => p.Name));

    private static string Quote(JsonElement span, string text) => text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];
}
