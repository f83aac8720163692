using Entente.Briefs.Wording;

namespace Entente.Tests.Briefs;

public sealed class DaysInSentencesTests
{
    [Theory]
    [InlineData("On the date that the claims give (2031-09-01 to 2031-09-30) it was in force (in force since 2026-03-02).", "On the date that the claims give (September 2031) it was in force (in force since 2 March 2026).")]
    [InlineData("(2031-01-01 to 2031-12-31; 2029-01-01 to 2030-12-31)", "(2031; 2029–2030)")]
    [InlineData("(2031-09-03 to 2031-09-09; since 2031-01-01; 2031-10-05)", "(3 September 2031 to 9 September 2031; since 1 January 2031; 5 October 2031)")]
    [InlineData("(since 2026-01-01)", "(since 2026)")]
    [InlineData("In force from 2026-03-01 to 2026-03-31.", "In force from 1 March 2026 to 31 March 2026.")]
    [InlineData("for 9999-12-01 to 9999-12-31", "for December 9999")]
    [InlineData("Case 2031-13-45, order 12031-01-01, 2031-10.", "Case 2031-13-45, order 12031-01-01, 2031-10.")]
    public void Days_are_written_as_readers_write_them(string written, string read) => Assert.Equal(read, DateWords.InSentence(written));
}
