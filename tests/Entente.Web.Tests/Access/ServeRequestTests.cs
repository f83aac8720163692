using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Entente.Web.Access;

namespace Entente.Web.Tests.Access;

/// <summary>No combination of options serves others in the clear or without a password.</summary>
public sealed class ServeRequestTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("entente-access-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Loopback_needs_nothing()
    {
        var (plan, problem) = new ServeRequest().Plan(TimeProvider.System);
        Assert.Null(problem);
        Assert.Equal(IPAddress.Loopback, plan!.Options.Address);
        Assert.Null(plan.Options.Guard);
        Assert.Null(plan.Password);
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("192.0.2.7")]
    public void Elsewhere_it_is_refused_without_TLS(string listen)
    {
        var (plan, problem) = new ServeRequest { Listen = listen, Password = "lantern orchard gravel" }.Plan(TimeProvider.System);
        Assert.Null(plan);
        Assert.Contains("--certificate FILE, or --behind-proxy ADDRESS", problem!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("somewhere", null, "case.example.org", "this is no address")]
    [InlineData(null, "in-front", "case.example.org", "this is no address")]
    [InlineData(null, "127.0.0.1", null, "give --host NAME")]
    [InlineData(null, null, "https://case.example.org", "no name of a computer")]
    public void What_makes_no_sense_is_refused_with_words(string? listen, string? proxy, string? host, string words)
    {
        var (plan, problem) = new ServeRequest { Listen = listen, BehindProxy = proxy, Hosts = host is null ? [] : [host] }.Plan(TimeProvider.System);
        Assert.Null(plan);
        Assert.Contains(words, problem!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Behind_a_proxy_a_password_is_made_and_told_once()
    {
        var (plan, problem) = new ServeRequest { BehindProxy = "127.0.0.1", Hosts = ["case.example.org"] }.Plan(TimeProvider.System);
        Assert.Null(problem);
        Assert.True(plan!.Options.Guard!.IsSecure);
        Assert.True(plan.Options.Guard.Secret.Matches(plan.Password!));
        Assert.True(plan.Options.Guard.Entry!.Use(plan.Token!));
    }

    [Fact]
    public void A_password_comes_from_the_first_line_of_a_file_before_the_environment()
    {
        var file = Write("word.txt", "lantern orchard gravel\nanother line\n");
        var (plan, _) = new ServeRequest { PasswordFile = file, Password = "something else here" }.Plan(TimeProvider.System);
        Assert.True(plan!.Options.Guard!.Secret.Matches("lantern orchard gravel"));
        Assert.Null(plan.Password);
        Assert.Null(plan.Options.Guard.Entry);
    }

    [Fact]
    public void A_short_a_missing_and_an_empty_password_file_are_refused()
    {
        foreach (var file in new[] { Write("short.txt", "hunter2"), Write("empty.txt", ""), Path.Combine(folder, "none.txt") })
        {
            var (plan, problem) = new ServeRequest { PasswordFile = file }.Plan(TimeProvider.System);
            Assert.Null(plan);
            Assert.Equal(file, problem!.Where);
        }
    }

    [Fact]
    public void A_certificate_is_PEM_or_PKCS_12_with_its_key()
    {
        using var own = TestCertificate.Make();
        var pem = Write("case.pem", own.ExportCertificatePem() + "\n" + own.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        var pfx = Path.Combine(folder, "case.pfx");
        File.WriteAllBytes(pfx, own.Export(X509ContentType.Pkcs12, "word"));
        Assert.NotNull(Plan(pem, null).Plan?.Options.Guard?.Certificate);
        Assert.NotNull(Plan(pfx, "word").Plan?.Options.Guard?.Certificate);

        Assert.Contains("ENTENTE_CERTIFICATE_PASSWORD", Plan(pfx, "wrong").Problem!.ToString(), StringComparison.Ordinal);
        Assert.Contains("private key", Plan(Write("half.pem", own.ExportCertificatePem()), null).Problem!.ToString(), StringComparison.Ordinal);
        Assert.Contains("cannot be read", Plan(Path.Combine(folder, "none.pem"), null).Problem!.ToString(), StringComparison.Ordinal);

        static (ServePlan? Plan, Entente.Records.Problem? Problem) Plan(string file, string? password) =>
            new ServeRequest { Listen = "0.0.0.0", CertificateFile = file, CertificatePassword = password, Password = "lantern orchard gravel" }.Plan(TimeProvider.System);
    }

    private string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
        return Path.Combine(folder, name);
    }
}

internal static class TestCertificate
{
    public static X509Certificate2 Make()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest("CN=case.example.org", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }
}
