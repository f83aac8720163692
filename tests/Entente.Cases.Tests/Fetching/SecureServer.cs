using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Entente.Cases.Tests.Fetching;

/// <summary>A server with a certificate for <c>news.test</c>, made for the test, from an issuer made for it too.</summary>
internal sealed class SecureServer : IDisposable
{
    private readonly X509Certificate2 certificate;

    /// <param name="issuerAddress">Where the certificate says that its issuer's can be fetched.</param>
    public SecureServer(string issuerAddress)
    {
        var (from, to) = (DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        using var rootKey = RSA.Create(2048);
        var root = new CertificateRequest("CN=Made for a test", rootKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        root.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        Root = root.CreateSelfSigned(from, to);

        using var key = RSA.Create(2048);
        var wanted = new CertificateRequest("CN=news.test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("news.test");
        wanted.CertificateExtensions.Add(names.Build());
        wanted.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension(ocspUris: null, caIssuersUris: [issuerAddress]));
        using var signed = wanted.Create(Root, from, to, [1, 2, 3]).CopyWithPrivateKey(key);
        certificate = X509CertificateLoader.LoadPkcs12(signed.Export(X509ContentType.Pkcs12), null);
        // Offline: the server's own side must not be the one that asks for the issuer.
        var options = new SslServerAuthenticationOptions { ServerCertificateContext = SslStreamCertificateContext.Create(certificate, null, offline: true) };
        Server = new LoopbackServer(async inner =>
        {
            var stream = new SslStream(inner);
            await stream.AuthenticateAsServerAsync(options);
            return stream;
        });
    }

    public LoopbackServer Server { get; }

    public X509Certificate2 Root { get; }

    public string this[string path] => $"https://news.test:{Server.Port}{path}";

    public void Dispose()
    {
        Server.Dispose();
        certificate.Dispose();
        Root.Dispose();
    }
}
