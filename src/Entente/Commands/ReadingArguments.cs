using System.CommandLine;
using Entente.Cases.Reading;

namespace Entente.Commands;

/// <summary>The options that say what documents do not say themselves; <c>read</c> and <c>brief</c> share them.</summary>
internal sealed class ReadingArguments
{
    private readonly Option<DateOnly?> published = PublishedOption();
    private readonly Option<string?> outlet = new("--outlet") { HelpName = "NAME", Description = "Outlet of documents that name none" };
    private readonly Option<string?> encoding = new("--encoding") { HelpName = "NAME", Description = "Encoding of files that are not UTF-8 (windows-1252, utf-16, …)" };

    public ReadingArguments() => encoding.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<string?>() is { } name && !ReadingRequest.KnowsEncoding(name)) result.AddError($"'{name}' is not the name of an encoding. Try windows-1252, iso-8859-1 or utf-16.");
    });

    public void AddTo(Command command)
    {
        command.Options.Add(published);
        command.Options.Add(outlet);
        command.Options.Add(encoding);
    }

    public ReadingRequest Request(ParseResult parsed, IReadOnlyList<string> paths) =>
        new(paths) { Published = parsed.GetValue(published), Outlet = parsed.GetValue(outlet), Encoding = parsed.GetValue(encoding) };

    public static Option<DateOnly?> PublishedOption() => DayOption.Create("--published", "Day of publication (YYYY-MM-DD) of documents that carry no date; relative dates count from it");
}
