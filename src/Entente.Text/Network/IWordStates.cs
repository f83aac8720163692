namespace Entente.Text.Network;

/// <summary>Takes what the network's encoder says of each word, for a reader of another task than its own.</summary>
internal interface IWordStates
{
    /// <summary>
    /// Is given rows for the tokens from <paramref name="first"/> on: what the encoder says of them in their sentence, then what stands for them before their sentence is read. They are gone
    /// after the call. Called for all tokens of a text in order, from several threads at once on different texts.
    /// </summary>
    void Take(AnalysedText text, int first, ByteRows states);
}
