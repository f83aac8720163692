namespace Entente.Web.Tests.Access;

/// <summary>What every answer says, whatever it is an answer to.</summary>
internal static class Headers
{
    public static void AssertSafe(HttpResponseMessage answer)
    {
        var what = answer.RequestMessage!.RequestUri + " " + (int)answer.StatusCode;
        var policy = One("Content-Security-Policy");
        foreach (var rule in new[] { "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'" }) Assert.Contains(rule, policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal((what, "nosniff"), (what, One("X-Content-Type-Options")));
        Assert.Equal((what, "same-origin"), (what, One("Referrer-Policy")));
        Assert.Equal((what, "same-origin"), (what, One("Cross-Origin-Opener-Policy")));
        Assert.Equal((what, "same-origin"), (what, One("Cross-Origin-Resource-Policy")));
        Assert.NotEmpty(One("Permissions-Policy"));
        Assert.False(answer.Headers.Contains("Server"), what);
        Assert.False(answer.Headers.Contains("X-Powered-By"), what);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"), what);
        // What shows the case is kept nowhere; style and script are, since their address changes with them.
        Assert.Equal((what, answer.RequestMessage.RequestUri!.AbsolutePath.StartsWith("/assets/", StringComparison.Ordinal) && answer.IsSuccessStatusCode ? "public, max-age=31536000, immutable" : "no-store"), (what, One("Cache-Control")));

        string One(string name)
        {
            Assert.True(answer.Headers.TryGetValues(name, out var values), $"{what} lacks {name}");
            return Assert.Single(values!);
        }
    }
}
