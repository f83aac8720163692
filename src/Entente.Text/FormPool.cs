using System.Runtime.InteropServices;

namespace Entente.Text;

/// <summary>
/// Keeps one string for each frequent word form, so that a token costs no allocation in steady state. Direct-mapped and lossy: a slot
/// is overwritten by a newcomer, which bounds memory whatever is read. Threads may race on a slot; each gets a right string.
/// </summary>
internal sealed class FormPool
{
    public static readonly FormPool Shared = new();

    /// <summary>Longer forms are rare and are not kept, so that memory stays bounded; in code units.</summary>
    public const int LongestForm = 32;

    private readonly string?[] slots = new string?[1 << 15];

    public string Get(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestForm) return form.ToString();
        var hash = 2166136261u;
        foreach (var b in MemoryMarshal.AsBytes(form)) hash = (hash ^ b) * 16777619u;
        ref var slot = ref slots[(hash ^ (hash >> 15)) & (uint)(slots.Length - 1)];
        var held = Volatile.Read(ref slot);
        if (held is not null && form.SequenceEqual(held)) return held;
        var made = form.ToString();
        Volatile.Write(ref slot, made);
        return made;
    }
}
